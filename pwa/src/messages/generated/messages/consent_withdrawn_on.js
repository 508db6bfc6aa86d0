/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Withdrawn_OnInputs */

const nl_consent_withdrawn_on = /** @type {(inputs: Consent_Withdrawn_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op welke dag trok uw cliënt de toestemming in?`)
};

const en_consent_withdrawn_on = /** @type {(inputs: Consent_Withdrawn_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which day did your client withdraw it?`)
};

/**
* | output |
* | --- |
* | "On which day did your client withdraw it?" |
*
* @param {Consent_Withdrawn_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_withdrawn_on = /** @type {((inputs?: Consent_Withdrawn_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Withdrawn_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_withdrawn_on(inputs)
	return nl_consent_withdrawn_on(inputs)
});