/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ way: NonNullable<unknown>, day: NonNullable<unknown> }} Visit_Copy_LineInputs */

const nl_visit_copy_line = /** @type {(inputs: Visit_Copy_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.way}, ${i?.day}`)
};

const en_visit_copy_line = /** @type {(inputs: Visit_Copy_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.way}, ${i?.day}`)
};

/**
* | output |
* | --- |
* | "{way}, {day}" |
*
* @param {Visit_Copy_LineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_copy_line = /** @type {((inputs: Visit_Copy_LineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Copy_LineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_copy_line(inputs)
	return nl_visit_copy_line(inputs)
});