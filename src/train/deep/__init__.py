"""Trains the encoder of the `deep` variant and exports it for ONNX Runtime."""
