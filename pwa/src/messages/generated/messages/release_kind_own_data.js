/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Kind_Own_DataInputs */

const nl_release_kind_own_data = /** @type {(inputs: Release_Kind_Own_DataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eigen gegevens`)
};

const en_release_kind_own_data = /** @type {(inputs: Release_Kind_Own_DataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Own data`)
};

/**
* | output |
* | --- |
* | "Own data" |
*
* @param {Release_Kind_Own_DataInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_kind_own_data = /** @type {((inputs?: Release_Kind_Own_DataInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Kind_Own_DataInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_kind_own_data(inputs)
	return nl_release_kind_own_data(inputs)
});