/**
 * So long a deleted account can be taken back as it was. Afterwards the retention rules make it anonymous: Art. 17 and
 * Art. 5 Abs. 1 Buchst. e DSGVO allow no longer keeping than the purpose needs, and a mistake shows within a quarter.
 */
export const BIN_PERIOD_IN_DAYS = 90;
