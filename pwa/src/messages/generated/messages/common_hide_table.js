/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_Hide_TableInputs */

const nl_common_hide_table = /** @type {(inputs: Common_Hide_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verberg de tabel`)
};

const en_common_hide_table = /** @type {(inputs: Common_Hide_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hide the table`)
};

/**
* | output |
* | --- |
* | "Hide the table" |
*
* @param {Common_Hide_TableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_hide_table = /** @type {((inputs?: Common_Hide_TableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Hide_TableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_hide_table(inputs)
	return nl_common_hide_table(inputs)
});