// Replaced by the module's owner.
