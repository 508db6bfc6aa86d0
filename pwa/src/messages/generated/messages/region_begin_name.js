/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Begin_NameInputs */

const nl_region_begin_name = /** @type {(inputs: Region_Begin_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze naam staat op schermen, in e-mail en op wat u publiceert.`)
};

const en_region_begin_name = /** @type {(inputs: Region_Begin_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This name is on screens, in mail and on what you publish.`)
};

/**
* | output |
* | --- |
* | "This name is on screens, in mail and on what you publish." |
*
* @param {Region_Begin_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_name = /** @type {((inputs?: Region_Begin_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_name(inputs)
	return nl_region_begin_name(inputs)
});