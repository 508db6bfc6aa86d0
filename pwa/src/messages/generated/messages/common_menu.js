/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_MenuInputs */

const nl_common_menu = /** @type {(inputs: Common_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Onderdelen`)
};

const en_common_menu = /** @type {(inputs: Common_MenuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sections`)
};

/**
* | output |
* | --- |
* | "Sections" |
*
* @param {Common_MenuInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_menu = /** @type {((inputs?: Common_MenuInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_MenuInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_menu(inputs)
	return nl_common_menu(inputs)
});