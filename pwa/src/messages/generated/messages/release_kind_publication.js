/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Kind_PublicationInputs */

const nl_release_kind_publication = /** @type {(inputs: Release_Kind_PublicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Publicatie`)
};

const en_release_kind_publication = /** @type {(inputs: Release_Kind_PublicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Publication`)
};

/**
* | output |
* | --- |
* | "Publication" |
*
* @param {Release_Kind_PublicationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_kind_publication = /** @type {((inputs?: Release_Kind_PublicationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Kind_PublicationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_kind_publication(inputs)
	return nl_release_kind_publication(inputs)
});