/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Kind_Overview_WhatInputs */

const nl_release_kind_overview_what = /** @type {(inputs: Release_Kind_Overview_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat wij van één bewoner weten. Vraag dit vanuit het dossier van de bewoner.`)
};

const en_release_kind_overview_what = /** @type {(inputs: Release_Kind_Overview_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What we know of one resident. Ask for this from the resident's file.`)
};

/**
* | output |
* | --- |
* | "What we know of one resident. Ask for this from the resident's file." |
*
* @param {Release_Kind_Overview_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_kind_overview_what = /** @type {((inputs?: Release_Kind_Overview_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Kind_Overview_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_kind_overview_what(inputs)
	return nl_release_kind_overview_what(inputs)
});