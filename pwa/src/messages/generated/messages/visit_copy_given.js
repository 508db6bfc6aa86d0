/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Copy_GivenInputs */

const nl_visit_copy_given = /** @type {(inputs: Visit_Copy_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afschrift`)
};

const en_visit_copy_given = /** @type {(inputs: Visit_Copy_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copy`)
};

/**
* | output |
* | --- |
* | "Copy" |
*
* @param {Visit_Copy_GivenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_copy_given = /** @type {((inputs?: Visit_Copy_GivenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Copy_GivenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_copy_given(inputs)
	return nl_visit_copy_given(inputs)
});