/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, number: NonNullable<unknown> }} Visit_Photo_CountedInputs */

const nl_visit_photo_counted = /** @type {(inputs: Visit_Photo_CountedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} ${i?.number}`)
};

const en_visit_photo_counted = /** @type {(inputs: Visit_Photo_CountedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} ${i?.number}`)
};

/**
* | output |
* | --- |
* | "{name} {number}" |
*
* @param {Visit_Photo_CountedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_counted = /** @type {((inputs: Visit_Photo_CountedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_CountedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_counted(inputs)
	return nl_visit_photo_counted(inputs)
});