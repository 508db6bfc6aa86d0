/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Seen_By_ConsentInputs */

const nl_log_seen_by_consent = /** @type {(inputs: Log_Seen_By_ConsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een organisatie, met toestemming van de huurder`)
};

const en_log_seen_by_consent = /** @type {(inputs: Log_Seen_By_ConsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An organisation, with the tenant's consent`)
};

/**
* | output |
* | --- |
* | "An organisation, with the tenant's consent" |
*
* @param {Log_Seen_By_ConsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_seen_by_consent = /** @type {((inputs?: Log_Seen_By_ConsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Seen_By_ConsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_seen_by_consent(inputs)
	return nl_log_seen_by_consent(inputs)
});