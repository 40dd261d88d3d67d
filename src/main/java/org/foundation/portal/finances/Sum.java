package org.foundation.portal.finances;

/// Debits less credits of one account over some time, in minor units, and how many entries touched it.
public record Sum(String accountCode, Long minor, Long entries) {}
