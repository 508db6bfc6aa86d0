/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Glass_ReasonInputs */

const nl_glass_reason = /** @type {(inputs: Glass_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom moet u dit dossier nu lezen?`)
};

const en_glass_reason = /** @type {(inputs: Glass_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why must you read this file now?`)
};

/**
* | output |
* | --- |
* | "Why must you read this file now?" |
*
* @param {Glass_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const glass_reason = /** @type {((inputs?: Glass_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Glass_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_glass_reason(inputs)
	return nl_glass_reason(inputs)
});