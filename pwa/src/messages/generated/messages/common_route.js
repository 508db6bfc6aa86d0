/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ paragraph: NonNullable<unknown> }} Common_RouteInputs */

const nl_common_route = /** @type {(inputs: Common_RouteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`route ${i?.paragraph}`)
};

const en_common_route = /** @type {(inputs: Common_RouteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`route ${i?.paragraph}`)
};

/**
* | output |
* | --- |
* | "route {paragraph}" |
*
* @param {Common_RouteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_route = /** @type {((inputs: Common_RouteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_RouteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_route(inputs)
	return nl_common_route(inputs)
});