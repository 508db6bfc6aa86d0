/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Import_WhatInputs */

const nl_device_import_what = /** @type {(inputs: Device_Import_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kreeg u een bestand met werk dat niet kon worden verzonden? Lever het hier in. U kunt het niet lezen; het werk komt bij het team van de casemanager.`)
};

const en_device_import_what = /** @type {(inputs: Device_Import_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Did you get a file with work that could not be sent? Hand it in here. You cannot read it; the work goes to the case manager's team.`)
};

/**
* | output |
* | --- |
* | "Did you get a file with work that could not be sent? Hand it in here. You cannot read it; the work goes to the case manager's team." |
*
* @param {Device_Import_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_import_what = /** @type {((inputs?: Device_Import_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Import_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_import_what(inputs)
	return nl_device_import_what(inputs)
});