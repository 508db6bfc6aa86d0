/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ organisation: NonNullable<unknown>, roles: NonNullable<unknown> }} People_Works_AsInputs */

const nl_people_works_as = /** @type {(inputs: People_Works_AsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.organisation}: ${i?.roles}`)
};

const en_people_works_as = /** @type {(inputs: People_Works_AsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.organisation}: ${i?.roles}`)
};

/**
* | output |
* | --- |
* | "{organisation}: {roles}" |
*
* @param {People_Works_AsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_works_as = /** @type {((inputs: People_Works_AsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Works_AsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_works_as(inputs)
	return nl_people_works_as(inputs)
});