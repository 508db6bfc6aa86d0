/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_OnInputs */

const nl_arrangement_on = /** @type {(inputs: Arrangement_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer sprak u dit af?`)
};

const en_arrangement_on = /** @type {(inputs: Arrangement_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When did you agree this?`)
};

/**
* | output |
* | --- |
* | "When did you agree this?" |
*
* @param {Arrangement_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_on = /** @type {((inputs?: Arrangement_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_on(inputs)
	return nl_arrangement_on(inputs)
});