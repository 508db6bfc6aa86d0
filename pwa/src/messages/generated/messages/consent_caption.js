/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_CaptionInputs */

const nl_consent_caption = /** @type {(inputs: Consent_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cliënten met toestemming die nu geldt`)
};

const en_consent_caption = /** @type {(inputs: Consent_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Clients whose consent holds now`)
};

/**
* | output |
* | --- |
* | "Clients whose consent holds now" |
*
* @param {Consent_CaptionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_caption = /** @type {((inputs?: Consent_CaptionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_CaptionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_caption(inputs)
	return nl_consent_caption(inputs)
});