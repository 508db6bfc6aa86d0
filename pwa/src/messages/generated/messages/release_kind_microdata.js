/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Kind_MicrodataInputs */

const nl_release_kind_microdata = /** @type {(inputs: Release_Kind_MicrodataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gegevens voor onderzoek`)
};

const en_release_kind_microdata = /** @type {(inputs: Release_Kind_MicrodataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Data for research`)
};

/**
* | output |
* | --- |
* | "Data for research" |
*
* @param {Release_Kind_MicrodataInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_kind_microdata = /** @type {((inputs?: Release_Kind_MicrodataInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Kind_MicrodataInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_kind_microdata(inputs)
	return nl_release_kind_microdata(inputs)
});