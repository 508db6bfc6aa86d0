/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Release_Suppressed_Whole_GroupInputs */

const nl_release_suppressed_whole_group = /** @type {(inputs: Release_Suppressed_Whole_GroupInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} aantallen: het geldt voor iedereen van een groep`)
};

const en_release_suppressed_whole_group = /** @type {(inputs: Release_Suppressed_Whole_GroupInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} numbers: it holds for everybody of a group`)
};

/**
* | output |
* | --- |
* | "{count} numbers: it holds for everybody of a group" |
*
* @param {Release_Suppressed_Whole_GroupInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_suppressed_whole_group = /** @type {((inputs: Release_Suppressed_Whole_GroupInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Suppressed_Whole_GroupInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_suppressed_whole_group(inputs)
	return nl_release_suppressed_whole_group(inputs)
});