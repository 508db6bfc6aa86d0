/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_New_IntroInputs */

const nl_consent_new_intro = /** @type {(inputs: Consent_New_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leg vast dat uw cliënt u laat kijken. Uw cliënt kan dit altijd intrekken. Daarna ziet u niets meer.`)
};

const en_consent_new_intro = /** @type {(inputs: Consent_New_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record that your client lets you look. Your client can withdraw this at any time. After that you see nothing any more.`)
};

/**
* | output |
* | --- |
* | "Record that your client lets you look. Your client can withdraw this at any time. After that you see nothing any more." |
*
* @param {Consent_New_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_new_intro = /** @type {((inputs?: Consent_New_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_New_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_new_intro(inputs)
	return nl_consent_new_intro(inputs)
});