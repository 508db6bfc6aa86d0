/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_EmptyInputs */

const nl_consent_empty = /** @type {(inputs: Consent_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U hebt nu van geen enkele cliënt toestemming.`)
};

const en_consent_empty = /** @type {(inputs: Consent_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have no client's consent now.`)
};

/**
* | output |
* | --- |
* | "You have no client's consent now." |
*
* @param {Consent_EmptyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_empty = /** @type {((inputs?: Consent_EmptyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_EmptyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_empty(inputs)
	return nl_consent_empty(inputs)
});