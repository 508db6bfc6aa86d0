/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, when: NonNullable<unknown> }} Log_Seen_TimesInputs */

const nl_log_seen_times = /** @type {(inputs: Log_Seen_TimesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} keer op die dag, het laatst ${i?.when}`)
};

const en_log_seen_times = /** @type {(inputs: Log_Seen_TimesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} times on that day, last ${i?.when}`)
};

/**
* | output |
* | --- |
* | "{count} times on that day, last {when}" |
*
* @param {Log_Seen_TimesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_seen_times = /** @type {((inputs: Log_Seen_TimesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Seen_TimesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_seen_times(inputs)
	return nl_log_seen_times(inputs)
});