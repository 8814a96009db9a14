"""The tasks that a model can be trained for. A new one is a file beside this and a line here."""

from .quotations import Quotations

TASKS = {task.name: task for task in (Quotations,)}
