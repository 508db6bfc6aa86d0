/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, how: NonNullable<unknown> }} Rights_Told_ByInputs */

const nl_rights_told_by = /** @type {(inputs: Rights_Told_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day}, ${i?.how}`)
};

const en_rights_told_by = /** @type {(inputs: Rights_Told_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day}, ${i?.how}`)
};

/**
* | output |
* | --- |
* | "{day}, {how}" |
*
* @param {Rights_Told_ByInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_told_by = /** @type {((inputs: Rights_Told_ByInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Told_ByInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_told_by(inputs)
	return nl_rights_told_by(inputs)
});