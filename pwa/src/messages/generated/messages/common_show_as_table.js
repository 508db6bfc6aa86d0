/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_Show_As_TableInputs */

const nl_common_show_as_table = /** @type {(inputs: Common_Show_As_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toon als tabel`)
};

const en_common_show_as_table = /** @type {(inputs: Common_Show_As_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show as table`)
};

/**
* | output |
* | --- |
* | "Show as table" |
*
* @param {Common_Show_As_TableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_show_as_table = /** @type {((inputs?: Common_Show_As_TableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Show_As_TableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_show_as_table(inputs)
	return nl_common_show_as_table(inputs)
});