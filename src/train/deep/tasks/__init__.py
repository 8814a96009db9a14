"""The tasks that a model can be trained for. A new one is a file beside this and a line here."""

from .factuality import Factuality
from .names import Names
from .quotations import Quotations
from .trees import Trees
from .worth import Worth

TASKS = {task.name: task for task in (Quotations, Trees, Names, Factuality, Worth)}
