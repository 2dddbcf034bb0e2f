package dossier.model;

/** A value that an editor wrote, and where. */
public record Stated<T>(T value, Position at) {}
