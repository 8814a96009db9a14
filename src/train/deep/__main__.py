"""The command line: `python3 -m deep COMMAND`; `python3 -m deep --smoke` runs all of it on nothing."""

import argparse
import sys
import time
from pathlib import Path


def files(pairs):
    """`TASK=FILE` arguments as lists of files by task."""
    found = {}
    for pair in pairs:
        task, _, file = pair.partition("=")
        found.setdefault(task, []).append(file)
    return found


def numbers(text):
    return [int(part) for part in text.split(",")]


def parser():
    main = argparse.ArgumentParser(prog="deep", description=__doc__)
    main.add_argument("--smoke", action="store_true", help="run everything on a tiny random model")
    main.add_argument("--keep", metavar="FOLDER", help="where to leave the model of --smoke")
    commands = main.add_subparsers(dest="command")

    extract = commands.add_parser("extract", help="base weights and vocabulary out of a jar")
    extract.add_argument("jar")
    extract.add_argument("out", help="FILE.npz; the vocabulary goes beside it")
    extract.add_argument("--half", action="store_true", help="half precision instead of bytes")

    train = commands.add_parser("train", help="train or go on training")
    train.add_argument("--base", default="", help="FILE.npz that extract made; not needed with --start encoder.model")
    train.add_argument("--out", required=True, help="folder of the run; its checkpoint is gone on from")
    train.add_argument("--train", action="append", required=True, metavar="TASK=FILE")
    train.add_argument("--dev", action="append", default=[], metavar="TASK=FILE")
    train.add_argument("--teacher", action="append", default=[], metavar="RUN", help="a run or an encoder.model to learn from; several count as their mean")
    train.add_argument("--taught", action="append", default=[], metavar="TASK=FILE", help="texts in which to learn from the teachers")
    train.add_argument("--share", action="append", default=[], metavar="TASK=NUMBER", help="share of the steps; taught-TASK is what is taught")
    for name, kind, value in (
        ("steps", int, 1200), ("minutes", float, 0), ("pieces", int, 4096), ("window", int, 256), ("rate", float, 2e-4),
        ("head-rate", float, 1e-3), ("seed", int, 1), ("dev-every", int, 300), ("dev-characters", int, 0),
        ("save-minutes", float, 5), ("threads", int, 0), ("workers", int, 1), ("excerpts", float, 0),
    ):  # fmt: skip
        train.add_argument("--" + name, type=kind, default=value)
    train.add_argument("--start", default="", metavar="RUN", help="begin with the weights of another run, or of an encoder.model")
    train.add_argument("--layers", type=numbers, default=[], metavar="N,N,...", help="keep only these of the encoder's layers, from 0")
    train.add_argument("--precision", choices=["auto", "float32", "bfloat16"], default="auto")

    export = commands.add_parser("export", help="a run's checkpoint as ONNX files with settings")
    export.add_argument("run")
    export.add_argument("out")
    export.add_argument("--fp32-only", action="store_true", help="leave out the files in bytes")
    export.add_argument("--mean-with", metavar="MODEL", help="an encoder.model; what is exported is the mean of its weights and the run's")

    check = commands.add_parser("check", help="dev figures by PyTorch, ONNX and ONNX in bytes")
    check.add_argument("run")
    check.add_argument("exported")
    check.add_argument("--dev", action="append", metavar="TASK=FILE", help="instead of the run's own")
    check.add_argument("--window", type=int, default=0)
    check.add_argument("--threads", type=int, default=0)
    check.add_argument("--predictions", help="folder to write what was found to")

    pack = commands.add_parser("pack", help="slimmed data and base weights in a folder for a run elsewhere")
    pack.add_argument("out")
    pack.add_argument("files", nargs="+", help=".jsonl files as they are slimmed, .npz and .txt as they are")
    return main


def train(args):
    from . import shipped
    from .base import vocabulary_path
    from .training import Plan, Training

    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    if args.base:
        vocabulary = vocabulary_path(args.base)
    elif Path(args.start).is_file():
        vocabulary = shipped.vocabulary(args.start, out / "vocabulary.txt")
    else:
        sys.exit("train: neither --base nor an encoder.model to --start from")
    if args.taught and not args.teacher:
        sys.exit("train: --taught needs a --teacher")
    log = open(out / "log.txt", "a", encoding="utf-8")

    def tell(line):
        print(line, flush=True)
        print(time.strftime("%H:%M:%S"), line, file=log, flush=True)

    share = {task: float(numbers[-1]) for task, numbers in files(args.share).items()}
    kept = {k: v for k, v in vars(args).items() if k not in ("smoke", "keep", "command", "out", "train", "dev", "share", "teacher", "taught")}
    given = dict(train=files(args.train), dev=files(args.dev), taught=files(args.taught), teachers=args.teacher)
    plan = Plan(vocabulary=str(vocabulary), **given, **kept)
    plan.share = share
    training = Training(plan, out, tell)
    training.resume()
    tell(f"{plan} on {training.device}, bfloat16 {training.bfloat16}")
    training.run()


def main():
    args = parser().parse_args()
    if args.smoke:
        from .smoke import smoke

        smoke(args.keep)
    elif args.command == "extract":
        from .base import extract

        extract(args.jar, args.out, args.half)
    elif args.command == "train":
        train(args)
    elif args.command == "export":
        from .export import export

        export(args.run, args.out, quantize=not args.fp32_only, mean_with=args.mean_with)
    elif args.command == "check":
        from .check import check

        dev = files(args.dev) if args.dev else None
        check(args.run, Path(args.exported), dev, args.window, args.threads, args.predictions)
    elif args.command == "pack":
        from .pack import pack

        pack(args.out, args.files)
    else:
        parser().print_help()
        sys.exit(2)


if __name__ == "__main__":
    main()
