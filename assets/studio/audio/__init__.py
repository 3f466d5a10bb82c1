"""The studio's music and sound effects, out of scores and numbers.

score -> performer -> parts (sampled or synthesised) -> mixdown -> stems; and effects, each a recipe with takes.
Everything here runs on the maker's machine only: the game ships the OGG files.
"""
