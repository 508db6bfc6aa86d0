/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_OkInputs */

const nl_common_ok = /** @type {(inputs: Common_OkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gelukt`)
};

const en_common_ok = /** @type {(inputs: Common_OkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Done`)
};

/**
* | output |
* | --- |
* | "Done" |
*
* @param {Common_OkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_ok = /** @type {((inputs?: Common_OkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_OkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_ok(inputs)
	return nl_common_ok(inputs)
});