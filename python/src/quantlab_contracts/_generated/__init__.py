# Made by `npm run generate` from schemas/. Do not edit.
"""Data that the generator wrote."""
