/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_None_Known_WhatInputs */

const nl_consent_none_known_what = /** @type {(inputs: Consent_None_Known_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De huur is betaald, of wij weten er niets van.`)
};

const en_consent_none_known_what = /** @type {(inputs: Consent_None_Known_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The rent is paid, or we know nothing of it.`)
};

/**
* | output |
* | --- |
* | "The rent is paid, or we know nothing of it." |
*
* @param {Consent_None_Known_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_none_known_what = /** @type {((inputs?: Consent_None_Known_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_None_Known_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_none_known_what(inputs)
	return nl_consent_none_known_what(inputs)
});