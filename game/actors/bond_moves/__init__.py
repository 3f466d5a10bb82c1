"""Bond's moves, one file a kind: what a press begins, and what each state does as it begins, every tick, and as it ends.

They are functions over Bond, whose table HOOKS names them. What he does on the ground, in the air and when he is hurt is in
his own file.
"""
