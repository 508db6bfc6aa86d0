/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Until_DayInputs */

const nl_consent_until_day = /** @type {(inputs: Consent_Until_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tot en met welke dag geldt het?`)
};

const en_consent_until_day = /** @type {(inputs: Consent_Until_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until which day does it hold?`)
};

/**
* | output |
* | --- |
* | "Until which day does it hold?" |
*
* @param {Consent_Until_DayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_until_day = /** @type {((inputs?: Consent_Until_DayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Until_DayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_until_day(inputs)
	return nl_consent_until_day(inputs)
});