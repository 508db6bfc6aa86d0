/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Need_Own_NotInputs */

const nl_clearance_need_own_not = /** @type {(inputs: Clearance_Need_Own_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eigen oplossingen zijn nog niet onderzocht.`)
};

const en_clearance_need_own_not = /** @type {(inputs: Clearance_Need_Own_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The household’s own solutions have not been explored yet.`)
};

/**
* | output |
* | --- |
* | "The household’s own solutions have not been explored yet." |
*
* @param {Clearance_Need_Own_NotInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_own_not = /** @type {((inputs?: Clearance_Need_Own_NotInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_Own_NotInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_own_not(inputs)
	return nl_clearance_need_own_not(inputs)
});