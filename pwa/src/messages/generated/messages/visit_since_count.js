/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, day: NonNullable<unknown> }} Visit_Since_CountInputs */

const nl_visit_since_count = /** @type {(inputs: Visit_Since_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} nieuw sinds het bezoek van ${i?.day}`)
};

const en_visit_since_count = /** @type {(inputs: Visit_Since_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} new since the visit of ${i?.day}`)
};

/**
* | output |
* | --- |
* | "{count} new since the visit of {day}" |
*
* @param {Visit_Since_CountInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_since_count = /** @type {((inputs: Visit_Since_CountInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Since_CountInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_since_count(inputs)
	return nl_visit_since_count(inputs)
});