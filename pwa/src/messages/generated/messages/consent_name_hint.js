/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Name_HintInputs */

const nl_consent_name_hint = /** @type {(inputs: Consent_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zoals uw cliënt die geeft. De achternaam moet kloppen met die van de huurder.`)
};

const en_consent_name_hint = /** @type {(inputs: Consent_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`As your client gives it. The surname must be the tenant's.`)
};

/**
* | output |
* | --- |
* | "As your client gives it. The surname must be the tenant's." |
*
* @param {Consent_Name_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_name_hint = /** @type {((inputs?: Consent_Name_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Name_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_name_hint(inputs)
	return nl_consent_name_hint(inputs)
});