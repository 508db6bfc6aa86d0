/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_Files_WhatInputs */

const nl_overview_files_what = /** @type {(inputs: Overview_Files_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hetzelfde overzicht als pagina en als JSON, voor wie het wil bewaren of aan iemand anders wil geven. Het bestand verloopt na een paar dagen. Wie het ophaalt, staat in het logboek.`)
};

const en_overview_files_what = /** @type {(inputs: Overview_Files_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The same overview as a page and as JSON, for who wants to keep it or give it to somebody else. The file expires after some days. Who takes it is in the log.`)
};

/**
* | output |
* | --- |
* | "The same overview as a page and as JSON, for who wants to keep it or give it to somebody else. The file expires after some days. Who takes it is in the log." |
*
* @param {Overview_Files_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_files_what = /** @type {((inputs?: Overview_Files_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_Files_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_files_what(inputs)
	return nl_overview_files_what(inputs)
});