/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Need_OwnInputs */

const nl_clearance_need_own = /** @type {(inputs: Clearance_Need_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eigen oplossingen zijn onderzocht.`)
};

const en_clearance_need_own = /** @type {(inputs: Clearance_Need_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The household’s own solutions have been explored.`)
};

/**
* | output |
* | --- |
* | "The household’s own solutions have been explored." |
*
* @param {Clearance_Need_OwnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_own = /** @type {((inputs?: Clearance_Need_OwnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_OwnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_own(inputs)
	return nl_clearance_need_own(inputs)
});