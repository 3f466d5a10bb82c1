"""The concert hall's east side: foyer, cloakroom, facade and yard."""
