/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Kind_Publication_WhatInputs */

const nl_release_kind_publication_what = /** @type {(inputs: Release_Kind_Publication_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tabellen met aantallen die iedereen mag lezen. Wat te klein is, staat er niet in.`)
};

const en_release_kind_publication_what = /** @type {(inputs: Release_Kind_Publication_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tables of counts that anybody may read. What is too small is not in it.`)
};

/**
* | output |
* | --- |
* | "Tables of counts that anybody may read. What is too small is not in it." |
*
* @param {Release_Kind_Publication_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_kind_publication_what = /** @type {((inputs?: Release_Kind_Publication_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Kind_Publication_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_kind_publication_what(inputs)
	return nl_release_kind_publication_what(inputs)
});