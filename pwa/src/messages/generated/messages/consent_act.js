/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_ActInputs */

const nl_consent_act = /** @type {(inputs: Consent_ActInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat u kunt doen`)
};

const en_consent_act = /** @type {(inputs: Consent_ActInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you can do`)
};

/**
* | output |
* | --- |
* | "What you can do" |
*
* @param {Consent_ActInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_act = /** @type {((inputs?: Consent_ActInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_ActInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_act(inputs)
	return nl_consent_act(inputs)
});