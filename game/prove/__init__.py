"""Machines that play: the prover searches a winning run with the real rules. The work is spread over any Executor."""
