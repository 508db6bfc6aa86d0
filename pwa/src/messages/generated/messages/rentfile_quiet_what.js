/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Quiet_WhatInputs */

const nl_rentfile_quiet_what = /** @type {(inputs: Rentfile_Quiet_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurders die niets schuldig zijn, krijgen geen dossier. Hier ziet u wat het programma kort van hen bewaart.`)
};

const en_rentfile_quiet_what = /** @type {(inputs: Rentfile_Quiet_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tenants who owe nothing get no file. Here you see what the program keeps of them for a short time.`)
};

/**
* | output |
* | --- |
* | "Tenants who owe nothing get no file. Here you see what the program keeps of them for a short time." |
*
* @param {Rentfile_Quiet_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_quiet_what = /** @type {((inputs?: Rentfile_Quiet_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Quiet_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_quiet_what(inputs)
	return nl_rentfile_quiet_what(inputs)
});