/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_ChildrenInputs */

const nl_youth_children = /** @type {(inputs: Youth_ChildrenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kinderen zonder plek`)
};

const en_youth_children = /** @type {(inputs: Youth_ChildrenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Children without a place`)
};

/**
* | output |
* | --- |
* | "Children without a place" |
*
* @param {Youth_ChildrenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_children = /** @type {((inputs?: Youth_ChildrenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_ChildrenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_children(inputs)
	return nl_youth_children(inputs)
});