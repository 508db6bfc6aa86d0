/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ caption: NonNullable<unknown> }} Common_Scroll_TableInputs */

const nl_common_scroll_table = /** @type {(inputs: Common_Scroll_TableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tabel: ${i?.caption}`)
};

const en_common_scroll_table = /** @type {(inputs: Common_Scroll_TableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Table: ${i?.caption}`)
};

/**
* | output |
* | --- |
* | "Table: {caption}" |
*
* @param {Common_Scroll_TableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_scroll_table = /** @type {((inputs: Common_Scroll_TableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Scroll_TableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_scroll_table(inputs)
	return nl_common_scroll_table(inputs)
});