/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rule: NonNullable<unknown> }} Clearance_RouteInputs */

const nl_clearance_route = /** @type {(inputs: Clearance_RouteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`(route ${i?.rule})`)
};

const en_clearance_route = /** @type {(inputs: Clearance_RouteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`(route ${i?.rule})`)
};

/**
* | output |
* | --- |
* | "(route {rule})" |
*
* @param {Clearance_RouteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_route = /** @type {((inputs: Clearance_RouteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_RouteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_route(inputs)
	return nl_clearance_route(inputs)
});