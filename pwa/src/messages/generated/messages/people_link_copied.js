/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Link_CopiedInputs */

const nl_people_link_copied = /** @type {(inputs: People_Link_CopiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De link is gekopieerd.`)
};

const en_people_link_copied = /** @type {(inputs: People_Link_CopiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The link is copied.`)
};

/**
* | output |
* | --- |
* | "The link is copied." |
*
* @param {People_Link_CopiedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_link_copied = /** @type {((inputs?: People_Link_CopiedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Link_CopiedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_link_copied(inputs)
	return nl_people_link_copied(inputs)
});