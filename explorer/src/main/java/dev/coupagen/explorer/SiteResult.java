package dev.coupagen.explorer;

/**
 * What a site is.
 *
 * @param pages how many HTML pages it has
 * @param bytes how large all its files are together
 * @param largestPage how large the largest page is
 */
public record SiteResult(int pages, long bytes, long largestPage) {}
