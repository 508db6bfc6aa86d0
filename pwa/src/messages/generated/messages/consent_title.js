/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_TitleInputs */

const nl_consent_title = /** @type {(inputs: Consent_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betaalt mijn cliënt de huur?`)
};

const en_consent_title = /** @type {(inputs: Consent_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Does my client pay the rent?`)
};

/**
* | output |
* | --- |
* | "Does my client pay the rent?" |
*
* @param {Consent_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_title = /** @type {((inputs?: Consent_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_title(inputs)
	return nl_consent_title(inputs)
});